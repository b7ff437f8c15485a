/** The command that keeps the master keys. */
package org.liuhe.app.privacy;
