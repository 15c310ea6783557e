FROM node:22-bookworm-slim AS build
WORKDIR /atazan
COPY package.json package-lock.json tsconfig.json ./
COPY src src
COPY schema schema
COPY cypher cypher
COPY seeds seeds
RUN npm ci && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
WORKDIR /atazan
ENV NODE_ENV=production HOST=0.0.0.0
COPY --from=build --chown=node:node /atazan /atazan
USER node
EXPOSE 4000
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/cli/main.js", "start"]
