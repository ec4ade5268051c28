/** The award fund of an authority (Quỹ thi đua, khen thưởng): what came in, what went out. */
package vn.bangvang.bonus.fund;
