/** The published language: what every module says to every other, and nothing else. */
package org.liuhe.contracts;
