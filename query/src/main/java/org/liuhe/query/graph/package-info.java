/** Matters of all kinds as one graph: what came from what, and what came back. */
package org.liuhe.query.graph;
