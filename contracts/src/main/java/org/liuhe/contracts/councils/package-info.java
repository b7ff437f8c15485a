/** The council of three 三方联席会议: community, owners' committee, property manager; and the owners' vote. */
package org.liuhe.contracts.councils;
