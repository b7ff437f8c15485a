/** What the read models of councils, disputes, enforcement tasks and petitions share: the journal, duties, participants, links. */
package org.liuhe.query.matters;
