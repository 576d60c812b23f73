import type { OpenWorkbook } from "../host";

/** What is kept between visits. */
export interface KeptWork {
  readonly workbook: OpenWorkbook;
  /** Which start of the server its command-line files came from; they are opened once. */
  readonly opened: string;
}

const KEY = "work";

function database(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("metriche", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("work");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await database();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = db.transaction("work", mode);
      const request = act(transaction.objectStore("work"));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    db.close();
  }
}

export async function readWork(): Promise<KeptWork | undefined> {
  try {
    return (await run("readonly", (store) => store.get(KEY))) as KeptWork | undefined;
  } catch {
    return undefined;
  }
}

export async function writeWork(work: KeptWork): Promise<void> {
  await run("readwrite", (store) => store.put(work, KEY));
}

export async function forgetWork(): Promise<void> {
  await run("readwrite", (store) => store.delete(KEY));
}
