package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Query;

/** All that is kept of the asker (个人信息保护法 art. 45), for taking it away; answered by {@link MyData}. */
public record FindMyData() implements Query<MyData> {}
