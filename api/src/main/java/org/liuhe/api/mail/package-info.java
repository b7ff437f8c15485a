/** Mail to those who consented to it. */
package org.liuhe.api.mail;
