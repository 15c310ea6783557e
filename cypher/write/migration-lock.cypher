// Takes the lock that one migrating program at a time holds: until this transaction ends, others wait here.
MERGE (lock:MigrationLock {name: 'migrate'})
SET lock.takenAt = timestamp()
