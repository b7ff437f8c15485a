/** Support 附议 of public complaints: who stands by one, and who owes them an answer for it. */
package org.liuhe.contracts.support;
