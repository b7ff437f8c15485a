/** The pages as people use them: a real Chromium, the real sign-in, and every page looked at for everyone. */
package org.liuhe.app.browser;
