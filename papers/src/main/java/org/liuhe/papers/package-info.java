/** Sets sheets of text in Chinese type and prints them as PDF; knows nothing of what is on them. */
package org.liuhe.papers;
