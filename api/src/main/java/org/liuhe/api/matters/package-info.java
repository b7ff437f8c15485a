/** What the edge needs to show a matter of any kind, and to let each person do their step. */
package org.liuhe.api.matters;
