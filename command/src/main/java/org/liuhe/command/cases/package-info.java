/** Cases 事件: the work on a matter, carried from organisation to organisation. */
package org.liuhe.command.cases;
