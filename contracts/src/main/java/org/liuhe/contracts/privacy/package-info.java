/** Personal data: whose it is, who looked at it, and how it is erased. */
package org.liuhe.contracts.privacy;
