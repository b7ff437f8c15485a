/** The deciding side: aggregates, uniqueness claims and authority. */
package org.liuhe.command;
