/** Accounts at the identity server: who is called what, and who acts for which organisation. */
package org.liuhe.identity;
