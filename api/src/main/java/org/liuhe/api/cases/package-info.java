/** Cases over HTTP: what the holder and the backstops do. */
package org.liuhe.api.cases;
