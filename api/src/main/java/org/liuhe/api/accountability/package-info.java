/** How matters are handled, for anyone: as JSON and as a table for spreadsheets. */
package org.liuhe.api.accountability;
