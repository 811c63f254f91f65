#!/usr/bin/env node
// The command in a checkout: npm links it from the workspace, so that `npx svod` need not install the checkout into itself.
import '../../bin/svod.js';
