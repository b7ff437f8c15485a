/** The integrity log: checkpoints and proofs for everybody, a receipt for each filer. */
package org.liuhe.api.integrity;
