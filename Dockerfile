# The API alone: its Neo4j is another container, or any other that NEO4J_URI names.
FROM node:20-slim AS build
WORKDIR /acquis
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node_modules/.bin/tsc -p tsconfig.json \
 && node_modules/.bin/vite build --config graphiql/vite.config.mjs \
 && node_modules/.bin/vite build --config atlas/vite.config.mjs \
 && npm prune --omit=dev --no-audit --no-fund

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ACQUIS_ENGINE=none
WORKDIR /acquis
COPY --from=build /acquis/package.json /acquis/LICENSE /acquis/README.md ./
COPY --from=build /acquis/node_modules ./node_modules
COPY --from=build /acquis/dist ./dist
COPY --from=build /acquis/schema ./schema
COPY --from=build /acquis/queries ./queries
COPY --from=build /acquis/docs ./docs
COPY --from=build /acquis/seed ./seed
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}${process.env.BASE_PATH ?? ''}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# No npm in between: the signal to stop must reach the server.
CMD ["node", "dist/main.js", "start"]
