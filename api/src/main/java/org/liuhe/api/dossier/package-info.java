/** The dossier over HTTP, for the staff who take part. */
package org.liuhe.api.dossier;
