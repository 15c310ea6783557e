/// <reference types="vite/client" />

/** Where the editor asks for its workers. */
declare var MonacoEnvironment: { getWorker(id: string, label: string): Worker };
