/** The words in which both tables of authority, of commands and of queries, say who may do what. */
package org.liuhe.contracts.authority;
