/** The demo: a town, its people, and a history that was lived through, command by command. */
package org.liuhe.app.demo;
