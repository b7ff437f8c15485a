/** Support 附议 of public complaints: how many, since when, and what tiers owe them. */
package org.liuhe.query.support;
