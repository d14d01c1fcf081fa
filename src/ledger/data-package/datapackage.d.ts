declare module 'datapackage' {
  interface Resource {
    name: string;
    /** Reads every row; rejects where a cell is not of its column's type. */
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }

  /** A data package as the specification has it. */
  export class Package {
    static load(descriptor: string): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
