/** What can be checked with a pencil: tree, proofs, checkpoints, receipts. Knows no database and no framework. */
package org.liuhe.integrity.proof;
