/** The dossier: one matter whole, from its events, for the staff who take part in it. */
package org.liuhe.contracts.dossier;
