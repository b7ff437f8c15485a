/** The council of three 三方联席会议, from its calling to a resolution that is carried out, with the owners' vote inside it. */
package org.liuhe.command.councils;
