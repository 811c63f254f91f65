// The version of Svod has one home: package.json.
import manifest from '../../package.json' with { type: 'json' };

export const version: string = manifest.version;
