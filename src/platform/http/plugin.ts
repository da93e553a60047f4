import type { FastifyInstance, FastifyPluginAsync } from 'fastify'

/** A plugin whose hooks and decorations hold for the whole server, not only for the routes inside it. */
export function forTheWholeServer(plugin: (app: FastifyInstance) => Promise<void>): FastifyPluginAsync {
  return Object.assign(plugin, { [Symbol.for('skip-override')]: true })
}
