import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";

/** A server of the given handlers alone, on a free port of the loopback address. */
export async function listening(...handlers: RequestHandler[]): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = createServer(express().use(...handlers));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
