/** The commands around the integrity log: check a receipt, check the store, make a key. */
package org.liuhe.app.integrity;
