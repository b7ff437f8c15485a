/**
 * Personal data: sealed when an event is stored, opened when a query's answer is given. Between the two, in processes,
 * read models, dead letters and backups, it is a token that only the key of its person opens.
 */
package org.liuhe.privacy;
