/** The dossier: one matter whole, folded from its events, for the staff who take part in it. */
package org.liuhe.query.dossier;
