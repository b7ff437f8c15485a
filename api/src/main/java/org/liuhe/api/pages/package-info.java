/** The pages that people use: server-rendered, Chinese and English, whole without JavaScript. */
package org.liuhe.api.pages;
