/** Who may come in, and how: bearer tokens for the API, sign-in for the pages. */
package org.liuhe.api.security;
