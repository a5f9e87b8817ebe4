#pragma once

namespace hoego {

/// A visitor made of lambdas, one for each alternative of a variant.
template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

} // namespace hoego
