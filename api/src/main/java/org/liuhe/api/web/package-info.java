/** What the REST resources of all contexts share. */
package org.liuhe.api.web;
