/** What each reader may see of a dispute: all of it, without the confidences of the other side, or its outcome only. */
package org.liuhe.query.disputes;
