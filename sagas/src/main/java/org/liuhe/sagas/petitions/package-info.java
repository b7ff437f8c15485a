/** A petition's statutory terms and reviews, and the answers that its co-signers are owed. */
package org.liuhe.sagas.petitions;
