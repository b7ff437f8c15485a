/** Petitions, as their people, the accused and everyone may see them. */
package org.liuhe.query.petitions;
