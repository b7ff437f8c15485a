/** Who may do what, printed and walked over HTTP. */
package org.liuhe.app.authority;
