/** Takes over the records of other systems 导入, as a YAML mapping says. */
package org.liuhe.app.importing;
