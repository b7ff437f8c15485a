/** What all matters have in common: their kinds, their links, and how a reader sees one. */
package org.liuhe.contracts.matters;
