/** Measures, and asserts nothing: what a machine gives depends on the machine. */
package org.liuhe.app.bench;
