/** Councils (Hội đồng Thi đua - Khen thưởng) and who sits on them. */
package vn.bangvang.council.membership;
