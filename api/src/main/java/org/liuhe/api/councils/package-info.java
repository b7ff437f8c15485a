/** Councils over HTTP: what each member, the owners and the public can do and see. */
package org.liuhe.api.councils;
