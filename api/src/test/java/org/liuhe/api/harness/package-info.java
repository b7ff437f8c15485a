/** What the tests of the API stand on. */
package org.liuhe.api.harness;
