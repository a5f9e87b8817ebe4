#include "core/example/Dice.h"

namespace hoego {

double Dice::fraction()
{
    constexpr double two53 = 9007199254740992.0;
    return static_cast<double>(m_engine() >> 11U) / two53;
}

int Dice::between(int low, int high)
{
    const auto span = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<int>(m_engine() % span);
}

bool Dice::chance(double probability)
{
    return fraction() < probability;
}

std::size_t Dice::weighted(std::span<const double> weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    double left = fraction() * sum;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return weights.size() - 1;
}

Uuid Dice::mint(const Moment& moment)
{
    Uuid uuid;
    const auto milliseconds = static_cast<std::uint64_t>(moment.utc.time_since_epoch().count());
    const std::uint64_t high = m_engine();
    const std::uint64_t low = m_engine();
    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (8U * (5U - i)));
    for (std::size_t i = 0; i < 2; ++i)
        uuid.bytes[6 + i] = static_cast<std::uint8_t>(high >> (8U * i));
    for (std::size_t i = 0; i < 8; ++i)
        uuid.bytes[8 + i] = static_cast<std::uint8_t>(low >> (8U * i));
    uuid.bytes[6]
        = static_cast<std::uint8_t>(0x70U | (uuid.bytes[6] & 0x0fU)); // Version 7 and variant 10 of RFC 9562.
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80U | (uuid.bytes[8] & 0x3fU));
    return uuid;
}

} // namespace hoego
