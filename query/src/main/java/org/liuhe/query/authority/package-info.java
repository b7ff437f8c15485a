/** Who may ask which query. */
package org.liuhe.query.authority;
