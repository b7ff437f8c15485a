/** Areas and organisations over HTTP. */
package org.liuhe.api.areas;
