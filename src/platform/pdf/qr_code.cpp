#include "platform/pdf/qr_code.hpp"

#include <qrencode.h>

#include <memory>
#include <stdexcept>

namespace pendopo::pdf {

QrCode encode_qr(const std::string& content)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeData(static_cast<int>(content.size()),
                                                                   reinterpret_cast<const unsigned char*>(content.data()), 0,
                                                                   QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        throw std::runtime_error("no QR code can hold " + std::to_string(content.size()) + " bytes");
    QrCode qr{code->width, {}};
    for (int row = 0; row < qr.width; ++row)
        for (int column = 0; column < qr.width; ++column) {
            const int begin = column;
            while (column < qr.width && (code->data[row * qr.width + column] & 1))
                ++column;
            if (column > begin)
                qr.runs.push_back({begin, row, column - begin});
        }
    return qr;
}

} // namespace pendopo::pdf
